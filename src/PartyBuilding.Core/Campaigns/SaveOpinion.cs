namespace PartyBuilding.Core.Campaigns;

/// <summary>Registers an opinion, or writes on what became of it.</summary>
/// <param name="Version">Recording number of the row that the form showed; nought for a new one.</param>
public sealed record SaveOpinion(Guid BatchKey, Guid BranchKey, Guid Key, long Version)
{
    public OpinionSource? Source { get; init; }

    public OpinionAddressee? Addressee { get; init; }

    public OpinionChannel? Channel { get; init; }

    public string? Text { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    /// <summary>A person who takes part in the branch.</summary>
    public Guid? Responsible { get; init; }

    /// <summary>Somebody else.</summary>
    public string? ResponsibleName { get; init; }

    public DateOnly? DueOn { get; init; }

    public string? Measure { get; init; }

    public OpinionResult Result { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string? Explanation { get; init; }

    public string? RuleMade { get; init; }
}
