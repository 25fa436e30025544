namespace PartyBuilding.Core.Members;

/// <summary>Puts right what was recorded wrongly: what differs is rewritten and posts on the 更正 line, never as a movement.</summary>
public sealed record CorrectMember
{
    public required Guid PersonKey { get; init; }

    public required int Version { get; init; }

    public required PersonDetails Person { get; init; }

    public required DateOnly JoinedOn { get; init; }

    /// <summary>转正时间; null leaves it as it is.</summary>
    public DateOnly? BecameFullOn { get; init; }
}
