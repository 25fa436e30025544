using PartyBuilding.Core.Cadres.Structure;

namespace PartyBuilding.Web.Features.Cadres.Structure;

/// <summary>The people behind a figure.</summary>
public sealed record StructurePeoplePage(StructureForm Form, StructurePeople People, CadreCodes Codes);
