namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>One talk of an inspection (个别谈话).</summary>
public sealed class CaseTalk
{
    public const int LongestWith = 60;
    public const int LongestContent = 2000;

    public int Id { get; init; }

    public int CandidateId { get; init; }

    public required Guid Key { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>谈话对象类别; no name.</summary>
    public required string With { get; init; }

    public required string By { get; init; }

    public required string Content { get; init; }
}
