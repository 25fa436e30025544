namespace PartyBuilding.Core.Members;

/// <summary>Puts right what was recorded wrongly: what differs is rewritten and posts on the 更正 line, never as a movement.</summary>
public sealed record CorrectMember
{
    public required Guid PersonKey { get; init; }

    public required int Version { get; init; }

    public required PersonDetails Person { get; init; }

    public required DateOnly JoinedOn { get; init; }
}
