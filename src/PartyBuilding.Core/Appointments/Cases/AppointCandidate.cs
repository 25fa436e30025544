namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: the person takes up the post.</summary>
/// <param name="Leaves">Posts that are left the same day.</param>
public sealed record AppointCandidate(Guid CandidateKey, int Version, DateOnly? On, string? Document, DateOnly? TalkedOn, string? TalkedBy, IReadOnlyList<Guid> Leaves);
