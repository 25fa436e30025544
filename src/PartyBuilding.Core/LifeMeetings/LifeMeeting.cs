using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>A democratic-life meeting of a leading body (领导班子民主生活会), from its topic to its file.</summary>
public sealed class LifeMeeting : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>The body.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int Year { get; init; }

    public required LifeMeetingKind Kind { get; init; }

    /// <summary>中心议题.</summary>
    public required string Topic { get; set; }

    /// <summary>Which of the five topics of L1753, a bit each from the first on.</summary>
    public required byte Topics { get; set; }

    public DateOnly? PlannedOn { get; set; }

    public string? PlannedTime { get; set; }

    public string? Place { get; set; }

    /// <summary>专门记录人 (L1761).</summary>
    public string? RecorderName { get; set; }

    public DateOnly? HeldOn { get; set; }

    public DateOnly? FiledOn { get; set; }

    public int Version { get; set; }

    public List<LifePerson> People { get; init; } = [];

    public List<LifeStep> Steps { get; init; } = [];

    public List<LifeMeasure> Measures { get; init; } = [];
}
