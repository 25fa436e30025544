namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Opens a drive of special organisation-life meetings.</summary>
/// <param name="Key">Made by the form; becomes the key of the drive.</param>
/// <param name="OrganisationKey">Who opens it.</param>
/// <param name="Units">Bodies right under it, each with every branch below.</param>
public sealed record OpenDrive(Guid Key, Guid OrganisationKey, string? Theme, DateOnly? OpenedOn, DateOnly? CutOffOn, string? Document, IReadOnlyList<Guid> Units);
