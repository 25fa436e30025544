using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Appraisals;

/// <summary>A result about to be given to one member.</summary>
/// <param name="Among">How many get it at once.</param>
public sealed record ResultFacts(string Name, MemberStanding Standing, string ResultCode, string? Evidence, int Among);
