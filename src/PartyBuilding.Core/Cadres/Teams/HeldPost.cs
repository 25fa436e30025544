using System.Runtime.InteropServices;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>A post held on a day, with as much as counting needs.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeldPost(int OrganisationId, int CadreId, string? LevelCode, bool IsInTeam, bool IsMain, short Order);
