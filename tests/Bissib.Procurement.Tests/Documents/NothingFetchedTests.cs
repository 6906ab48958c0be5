using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>Documents may point outside; reading them asks nobody.</summary>
public sealed class NothingFetchedTests : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public NothingFetchedTests() => listener.Start();

    private string Address => $"http://{listener.LocalEndpoint}/x";

    public void Dispose() => listener.Dispose();

    [Fact]
    public void Template_picture_and_entity_of_word_are_not_fetched()
    {
        Read("a.docx", With(WordFile.Of(WordFile.Paragraph("Een.")), "word/_rels/settings.xml.rels",
            Relationships("attachedTemplate")));
        Read("b.docx", With(WordFile.Of(WordFile.Paragraph("Een.")), "word/_rels/header9.xml.rels",
            Relationships("image")));
        Read("c.docx", With(WordFile.Of(WordFile.Paragraph("Een.")), "word/settings9.xml", Entity()));

        Assert.False(listener.Pending());
    }

    [Fact]
    public void Pictures_styles_and_entities_of_other_formats_are_not_fetched()
    {
        Read("a.html", Encoding.UTF8.GetBytes(
            $"<html><link rel=stylesheet href={Address}><script src={Address}></script><img src={Address}><iframe "
                + $"src={Address}></iframe>Een."));
        Read("a.svg", Encoding.UTF8.GetBytes(Entity()));
        Read("a.xml", Encoding.UTF8.GetBytes(Entity()));
        Read("a.rtf", Encoding.UTF8.GetBytes($"{{\\rtf1{{\\field{{\\*\\fldinst INCLUDEPICTURE \"{Address}\"}}}}{{\\*\\template {Address}}} Een.\\par}}"));
        Read("a.odt", With(Zip(("mimetype", "application/vnd.oasis.opendocument.text")), "content.xml", Entity()));

        Assert.False(listener.Pending());
    }

    private string Relationships(string kind) => $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{Address}" TargetMode="External"/></Relationships>
        """;

    private string Entity() =>
        $"""<?xml version="1.0"?><!DOCTYPE x SYSTEM "{Address}" [<!ENTITY e SYSTEM "{Address}">]><x>&e;</x>""";

    private static void Read(string name, byte[] file) =>
        TenderReader.Read("tender", [(name, () => new MemoryStream(file))]);

    private static byte[] Zip(params (string Name, string Content)[] parts) =>
        parts.Aggregate(Array.Empty<byte>(), (zip, part) => With(zip, part.Name, part.Content));

    private static byte[] With(byte[] package, string entry, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive =
            new ZipArchive(stream, package.Length == 0 ? ZipArchiveMode.Create : ZipArchiveMode.Update,
            leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry(entry).Open());
            writer.Write(content);
        }

        return stream.ToArray();
    }
}
