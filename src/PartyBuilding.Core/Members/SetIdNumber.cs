using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Members;

/// <summary>Records the ID number of a member on the books, where it was missing or wrong.</summary>
public sealed record SetIdNumber(Guid PersonKey, int Version, IdNumber Number);
