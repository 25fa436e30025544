using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>A building with all it has.</summary>
/// <param name="Version">Recording number of what is shown.</param>
/// <param name="Typed">First responsible person as typed; <see cref="First"/> is who it is.</param>
public sealed record BuildingRecord(
    Guid Key, long Version, Guid StreetKey, string Street, string Name, string Address, string? Grid, string? PropertyCompany, BuildingManagement Management,
    BuildingCooperation Cooperation, DateOnly? CommercialSince, DateOnly EnteredOn, DateOnly? ClosedOn, string? Typed, string? Leader, string? DailyBody)
{
    /// <summary>第一责任人: the street's secretary now, or the name typed.</summary>
    public string? First { get; init; }

    /// <summary>The first responsible person comes from the register.</summary>
    public bool FirstIsKnown { get; init; }

    public Guid? HostKey { get; init; }

    public string? Host { get; init; }

    public IReadOnlyList<MeansRow> Means { get; init; } = [];

    public required ServiceList<EnterpriseRow> Enterprises { get; init; }

    public required ServiceList<GatheredRow> Members { get; init; }

    public int Transferred { get; init; }

    public int NotTransferred { get; init; }

    /// <summary>Employees of the enterprises that are there now.</summary>
    public int Employees { get; init; }

    public IReadOnlyList<CountRow> Counts { get; init; } = [];

    public IReadOnlyList<CheckRow> Checks { get; init; } = [];

    public IReadOnlyList<ServiceHistoryRow> History { get; init; } = [];

    public bool IsCovered => Means.Any(m => m.Counts);

    /// <summary>Checked in the quarter of the day.</summary>
    public bool IsVerified(DateOnly today) => Checks.Any(c => c.On >= Quarter.Of(today).FirstDay && c.On <= today);
}
