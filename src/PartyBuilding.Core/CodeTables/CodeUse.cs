using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.CodeTables;

/// <summary>How many records use a code of a table; the domain that stores the codes registers one.</summary>
public sealed record CodeUse(string Standard, Func<PartyBuildingDbContext, string, CancellationToken, Task<int>> CountAsync);
