namespace PartyBuilding.Core.Returns;

/// <summary>
/// What the filler says about a check of class 须说明. It stands for the figures it was written for
/// (<see cref="Basis"/>) and falls when one of them changes.
/// </summary>
public sealed class ReturnExplanation
{
    public required int ReturnId { get; init; }

    public required string CheckCode { get; init; }

    public required string Text { get; set; }

    /// <summary>The figures of the check's cells, in order, joined by commas.</summary>
    public required string Basis { get; set; }

    public required string By { get; set; }

    public required DateTime At { get; set; }
}
