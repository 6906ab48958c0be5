namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Counts the tables of a document, from 0.</summary>
internal sealed class TableNumbers
{
    private int next;

    public int Next() => next++;
}
