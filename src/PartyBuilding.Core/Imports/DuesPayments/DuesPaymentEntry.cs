using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>A row on its way: whose dues of which month, and what would be entered.</summary>
internal sealed class DuesPaymentEntry(DuesSheetEntryRow row, RowFindings found)
{
    public DuesSheetEntryRow Row { get; } = row;

    public RowFindings Found { get; } = found;

    public Organisation? Branch { get; set; }

    public DuesPerson? Person { get; set; }

    /// <summary>The payment is in the register already.</summary>
    public bool IsKnown { get; set; }

    /// <summary>What is to be entered; null of a row that is not.</summary>
    public DuesPayment? Payment { get; set; }

    /// <summary>Line whose delay the payment ends.</summary>
    public long? Delayed { get; set; }

    public CheckedLine ToLine() => new(
        Row.Line, Found.Rejects ? RowOutcome.Rejected : IsKnown ? RowOutcome.Same : RowOutcome.New, Found.Ordered, [], Person?.Key, Row.Name);
}
