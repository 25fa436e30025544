namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>What a post is, as far as the rules ask; each explained at <see cref="AppointmentCase"/>.</summary>
public sealed record CaseTraits(
    bool IsChief, bool IsForPlenum, bool IsDepartment, bool LeadsState, bool IsManagedAbove, bool NeedsFiling, bool IsSpecialNeed, bool HasProbation);
