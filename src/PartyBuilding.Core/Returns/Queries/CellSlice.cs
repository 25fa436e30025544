using System.Runtime.InteropServices;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Which of the people behind a figure: a page of them, or all.</summary>
/// <param name="Page">From 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellSlice(int Page, int Size = CellQueries.PageSize)
{
    public static readonly CellSlice All = new(1, int.MaxValue);

    public int Skip => (Page - 1) * Size;

    public CellPeople Of(int total, IReadOnlyList<CellPerson> people) => new(total, Page, Size, people);
}
