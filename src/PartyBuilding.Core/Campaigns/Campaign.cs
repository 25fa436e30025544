using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Campaigns;

/// <summary>A campaign of education (教育活动), led by the organisation that runs it and carried out in batches.</summary>
public sealed class Campaign : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string Name { get; set; }

    /// <summary>The document that it rests on.</summary>
    public required string Basis { get; set; }

    /// <summary>Leading group and its office (领导小组办公室).</summary>
    public string? LeadingGroup { get; set; }

    /// <summary>Steering group (督导组).</summary>
    public string? SteeringGroup { get; set; }

    public required DateOnly OpenedOn { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public int Version { get; set; }
}
