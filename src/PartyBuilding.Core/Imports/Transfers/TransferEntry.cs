using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>A row on its way: whom it was found to be about, and where they go.</summary>
internal sealed class TransferEntry(TransferSheetRow row, RowFindings found)
{
    public TransferSheetRow Row { get; } = row;

    public RowFindings Found { get; } = found;

    public Organisation? From { get; set; }

    public Organisation? ToBranch { get; set; }

    public TransferDestinationChoice? ToCommittee { get; set; }

    public MovingMember? Member { get; set; }

    /// <summary>The transfer is in the register already.</summary>
    public bool IsKnown { get; set; }

    public bool HasDestination => ToBranch is not null || ToCommittee is not null || Row.Outside is not null;

    public CheckedLine ToLine() => new(
        Row.Line, Found.Rejects ? RowOutcome.Rejected : IsKnown ? RowOutcome.Same : RowOutcome.New, Found.Ordered, [], Member?.Key, Row.Name);
}
