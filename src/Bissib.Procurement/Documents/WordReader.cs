namespace Bissib.Procurement.Documents;
public static class WordReader { public static TenderDocument Read(Stream file, string name) => throw new UnreadableDocumentException(new(name, "x", ReadingWords.Empty)); }
