using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A file that the actor may write to, with everything in it, its cadre and its keeper.</summary>
public sealed record OpenArchive(ArchiveFile File, Cadre Cadre, Person Person, Organisation Custodian);
