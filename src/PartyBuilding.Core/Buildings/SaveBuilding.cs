namespace PartyBuilding.Core.Buildings;

/// <summary>Enters a building, or puts it right.</summary>
/// <param name="Key">Of the record; for a new one the key of the submission, so that a second copy adds nothing.</param>
/// <param name="Version">Recording number the form knew; null for a new one.</param>
/// <param name="StreetKey">The street in charge; read for a new one only.</param>
/// <param name="EnteredOn">Day from which it counts.</param>
/// <param name="FirstResponsible">Typed where the register knows no secretary of the street; otherwise empty or the secretary's name.</param>
public sealed record SaveBuilding(
    Guid Key, long? Version, Guid StreetKey, string? Name, string? Address, string? Grid, string? PropertyCompany, BuildingManagement? Management,
    BuildingCooperation? Cooperation, DateOnly? CommercialSince, DateOnly EnteredOn, string? FirstResponsible, string? Leader, string? DailyBody, Guid? HostBranch);
