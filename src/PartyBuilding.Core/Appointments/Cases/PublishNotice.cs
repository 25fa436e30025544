namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: the notice before an appointment, or why there is none.</summary>
/// <param name="Places">Units in which it hangs, one a line.</param>
public sealed record PublishNotice(Guid CandidateKey, int Version, bool IsExempt, DateOnly? From, DateOnly? To, string? Places, string? Contact, string? OmitsPostFor);
