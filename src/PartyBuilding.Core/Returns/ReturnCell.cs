namespace PartyBuilding.Core.Returns;

/// <summary>One figure of one return.</summary>
public sealed class ReturnCell
{
    public required int ReturnId { get; init; }

    /// <summary><see cref="Forms.ReturnFormItem"/>.</summary>
    public required int ItemId { get; init; }

    /// <summary>What is reported; null while nothing has been filled in.</summary>
    public long? Value { get; set; }

    /// <summary>What the ledger said when the figures were last drawn or frozen; null for cells the ledger does not know.</summary>
    public long? Ledger { get; set; }

    /// <summary>Why the value differs from the ledger; an override without a reason is refused.</summary>
    public string? OverrideReason { get; set; }

    /// <summary>Why the level above wants it changed; taken away when the cell is saved again.</summary>
    public string? SendBackReason { get; set; }

    /// <summary>What the figure rests on, or a remark of the filler's (出处、说明); read by the reviewer and printed.</summary>
    public string? Note { get; set; }

    public bool IsOverridden => Ledger is not null && OverrideReason is not null;
}
