using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Education;

/// <summary>A branch's party-spirit analysis (党性分析评议), every five years (手册2008 L1571).</summary>
public sealed class SpiritAnalysis : IRecorded
{
    public long Id { get; init; }

    /// <summary>The same for every version.</summary>
    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required string Thought { get; init; }

    public required string Study { get; init; }

    public required string Work { get; init; }

    public required string Discipline { get; init; }

    public required string Conduct { get; init; }

    public required string Problems { get; init; }

    public required string Causes { get; init; }

    public required string Rectification { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
