using System.Globalization;

namespace Bissib.Procurement.Documents.Formats;

/// <summary>What an RTF file consists of (Rich Text Format 1.9.1, "RTF Syntax").</summary>
internal enum RichTextKind
{
    End,
    GroupStart,
    GroupEnd,

    /// <summary>A word with its number, or a sign such as "*" or "~".</summary>
    Control,

    /// <summary>One byte of text, in the code page of the file.</summary>
    Byte,
}

internal readonly record struct RichTextToken(RichTextKind Kind, string Word = "", int? Number = null);

/// <summary>Cuts RTF into groups, control words and bytes in one pass; embedded binary is skipped.</summary>
internal sealed class RichTextTokens(byte[] file)
{
    private const int LongestWord = 32;

    private int at;

    public RichTextToken Next()
    {
        while (at < file.Length && file[at] is (byte)'\r' or (byte)'\n' or 0) at++;
        if (at >= file.Length) return new(RichTextKind.End);
        var value = file[at++];
        return value switch
        {
            (byte)'{' => new(RichTextKind.GroupStart),
            (byte)'}' => new(RichTextKind.GroupEnd),
            (byte)'\\' => Control(),
            _ => new(RichTextKind.Byte, Number: value),
        };
    }

    private RichTextToken Control()
    {
        if (at >= file.Length) return new(RichTextKind.End);
        if (!char.IsAsciiLetter((char)file[at])) return Sign();
        var start = at;
        while (at < file.Length && at - start < LongestWord && char.IsAsciiLetter((char)file[at])) at++;
        var word = System.Text.Encoding.ASCII.GetString(file, start, at - start);
        var number = Number();
        if (at < file.Length && file[at] == ' ') at++;
        if (word == "bin") at = (int)Math.Min(file.Length, at + (long)Math.Max(number ?? 0, 0));
        return new(RichTextKind.Control, word, number);
    }

    private RichTextToken Sign()
    {
        var sign = (char)file[at++];
        if (sign is '\\' or '{' or '}') return new(RichTextKind.Byte, Number: sign);
        if (sign is '\r' or '\n') return new(RichTextKind.Control, "par");
        if (sign != '\'') return new(RichTextKind.Control, sign.ToString());
        Span<char> digits = stackalloc char[2];
        for (var digit = 0; digit < 2; digit++) digits[digit] = at + digit < file.Length ? (char)file[at + digit] : '?';
        if (!byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return Next();
        at += 2;
        return new(RichTextKind.Byte, Number: value);
    }

    private int? Number()
    {
        var start = at;
        if (at < file.Length && file[at] == '-') at++;
        while (at < file.Length && at - start < 11 && char.IsAsciiDigit((char)file[at])) at++;
        var digits = file.AsSpan(start, at - start);
        if (int.TryParse(
            digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        at = start;
        return null;
    }
}
