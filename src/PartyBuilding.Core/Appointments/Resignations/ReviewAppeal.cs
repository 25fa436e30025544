namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Input: the review of an appeal.</summary>
public sealed record ReviewAppeal(Guid Key, int Version, DateOnly? ReviewedOn, bool? IsUpheld);
