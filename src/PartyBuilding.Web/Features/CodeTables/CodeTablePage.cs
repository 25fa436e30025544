using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Web.Features.CodeTables;

/// <summary>One table with its entries and what has become of it.</summary>
public sealed record CodeTablePage(
    CodeTableInfo Table, IReadOnlyList<CodeRow> Rows, IReadOnlyList<HistoryEntry> History, DateOnly Today, bool MayManage);
