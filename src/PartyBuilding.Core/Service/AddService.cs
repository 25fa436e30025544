namespace PartyBuilding.Core.Service;

/// <summary>A new entry of one of the registers; which fields are read depends on the kind.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
/// <param name="Text">The item, who is helped, the place, the content.</param>
public sealed record AddService(Guid Key, Guid BranchKey, ServiceKind Kind, DateOnly On, string? Text)
{
    /// <summary>Who pledges, or which member helps.</summary>
    public Guid? PersonKey { get; init; }

    /// <summary>Who supervises a pledge.</summary>
    public Guid? SupervisorKey { get; init; }

    public PairForm Form { get; init; }

    public PairRound Round { get; init; }

    public PairHelper Helper { get; init; }

    public string? Promise { get; init; }

    /// <summary>How many items were promised.</summary>
    public int? Items { get; init; }

    public DateOnly? SignedOn { get; init; }

    public VolunteerField Field { get; init; }

    public int? Volunteers { get; init; }

    /// <summary>Members of the branch who took part in a session; without names it is a session all the same.</summary>
    public IReadOnlyList<Guid> People { get; init; } = [];

    public int? Served { get; init; }

    public SuggestionChannel Channel { get; init; }
}
