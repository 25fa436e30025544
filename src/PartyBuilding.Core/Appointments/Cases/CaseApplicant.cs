using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Somebody who applied in an open selection or a competition for a post (公开选拔、竞争上岗, 手册2008 L2676–L2682).</summary>
public sealed class CaseApplicant
{
    public const int LongestName = 60;
    public const int LongestUnit = 120;
    public const int LongestWhy = 200;

    public int Id { get; init; }

    public int CaseId { get; init; }

    public required Guid Key { get; init; }

    /// <summary>Null for somebody who has no record here.</summary>
    public int? CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    /// <summary>Of the own unit or system.</summary>
    public required bool IsInside { get; init; }

    /// <summary>资格审查; null before it.</summary>
    public bool? IsQualified { get; set; }

    public string? WhyNot { get; set; }

    /// <summary>Written examination and interview, of a hundred; null before they are in.</summary>
    public decimal? Written { get; set; }

    public decimal? Interview { get; set; }

    public bool IsTested => Written is not null && Interview is not null;

    /// <summary>Mean of the two; the text gives no weights.</summary>
    public decimal? Total => (Written + Interview) / 2;
}
