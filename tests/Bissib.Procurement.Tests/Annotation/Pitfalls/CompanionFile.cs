using Bissib.Procurement.Tests.Documents;
using DocumentFormat.OpenXml.Packaging;
using static Bissib.Procurement.Tests.Documents.WordFile;

namespace Bissib.Procurement.Tests.Annotation.Pitfalls;

/// <summary>
/// A file with a resolved comment of somebody else and all the parts that newer Words keep beside comments.
/// </summary>
internal static class CompanionFile
{
    public static byte[] Make()
    {
        using var stream = new MemoryStream();
        stream.Write(new WordFile
        {
            Body = """<w:p w14:paraId="0000000A"><w:commentRangeStart w:id="0"/><w:r><w:t>living wage</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>""" + Paragraph("after"),
            Comments = """<w:comment w:id="0" w:author="other" w:initials="o" w:date="2026-01-01T10:00:00Z"><w:p w14:paraId="00000001"><w:r><w:t>done</w:t></w:r></w:p></w:comment>""",
            Styles = Heading("H", "heading 1", 0),
        }.Bytes());
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = package.MainDocumentPart!;
            Fill(main.AddNewPart<WordprocessingCommentsExPart>(), "w15", "commentsEx", "2012/wordml", """<w15:commentEx w15:paraId="00000001" w15:done="1"/>""");
            Fill(main.AddNewPart<WordprocessingCommentsIdsPart>(), "w16cid", "commentsIds", "2016/wordml/cid", """<w16cid:commentId w16cid:paraId="00000001" w16cid:durableId="00000002"/>""");
            Fill(main.AddNewPart<WordCommentsExtensiblePart>(), "w16cex", "commentsExtensible", "2018/wordml/cex", """<w16cex:commentExtensible w16cex:durableId="00000002" w16cex:dateUtc="2026-01-01T09:00:00Z"/>""");
            Fill(main.AddNewPart<WordprocessingPeoplePart>(), "w15", "people", "2012/wordml", """<w15:person w15:author="other"/>""");
        }

        return stream.ToArray();
    }

    private static void Fill(OpenXmlPart part, string prefix, string root, string name, string content)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write($"""<?xml version="1.0" encoding="UTF-8"?><{prefix}:{root} xmlns:{prefix}="http://schemas.microsoft.com/office/word/{name}">{content}</{prefix}:{root}>""");
    }
}
