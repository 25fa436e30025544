using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>Opens a branch's month from the roster.</summary>
public sealed record OpenDuesSheet(Guid BranchKey, Month Month);
