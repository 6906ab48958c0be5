using System.Text.RegularExpressions;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Bullets, and the numbers and letters of numbered lists.</summary>
internal static class ListMarks
{
    private const string Bullets = "•●○◦▪▫■□◆◇►▶➢➤➔→⇒✓✔☐☒☑❖‣⁃∙·*";

    public static bool IsBullet(string word) => word.Length == 1 && Bullets.Contains(word[0], StringComparison.Ordinal);

    public static bool IsDash(string word) => word is "-" or "–" or "—" or "o";

    public static bool IsNumber(string word) => word.Length <= 10 && Number.IsMatch(word);

    public static bool IsMark(string word) => IsBullet(word) || IsDash(word) || IsNumber(word);

    // 1. 1) 1° 1.2 1.2. (1) a) a. (a) i) iv. A.1 II.2
    private static readonly Regex Number = new(
        @"^(\(?(\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)°]{1,2}-?|(\d{1,2}|[A-Z]|[IVX]{1,5})([.]\d{1,2}){1,4}[.)]?)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
