using System.Xml.Linq;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Names what a Word file holds or points to and what is not read: files inserted as a whole, the parts of a master
/// document, embedded objects. Nothing outside of the file is ever fetched.
/// </summary>
internal static class WordUnread
{
    private static readonly XName InsertedFile = W.Main + "altChunk";
    private static readonly XName Subdocument = W.Main + "subDoc";
    private static readonly XName Object = W.Main + "object";

    public static IReadOnlyList<ReadingProblem> Find(WordPackage package, string name)
    {
        var problems = new List<ReadingProblem>();
        Add(InsertedFile, "inserted-file", WordProblems.InsertedFile);
        Add(Subdocument, "subdocument", WordProblems.Subdocument);
        // A picture of Word's own editor for equations is an object too; only what another part holds counts.
        if (package.Related(package.MainPart, "package").Concat(package.Related(package.MainPart, "oleObject")).Any())
            Add(Object, "embedded-object", WordProblems.EmbeddedObject);
        return problems;

        void Add(XName element, string kind, Func<int, Localised> message)
        {
            var count = package.Body.Descendants(element).Count();
            if (count > 0) problems.Add(new(name, kind, message(count)));
        }
    }
}
