using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>A year of a ledger with the form for an entry.</summary>
public sealed class DuesLedgerPageModel(DuesLedgerPage ledger, DuesEntryForm entry, bool mayManage, bool mayExport)
{
    public DuesLedgerPage Ledger { get; } = ledger;

    public DuesEntryForm Entry { get; } = entry;

    public bool MayManage { get; } = mayManage;

    public bool MayExport { get; } = mayExport;

    public string At => $"/dues/units/{Ledger.Unit.Key}";
}
