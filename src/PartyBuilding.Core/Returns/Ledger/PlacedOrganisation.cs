using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>An organisation under the name and at the place that a month's reports give it.</summary>
public sealed record PlacedOrganisation(int Id, int? ParentId, string Path, string Name, OrganisationKind Kind)
{
    /// <summary>Path of the body directly under the district that it belongs to (本党委); its own for the district.</summary>
    public string BodyPath => Path.Length <= BodyLength ? Path : Path[..BodyLength];

    private const int BodyLength = 19;
}
