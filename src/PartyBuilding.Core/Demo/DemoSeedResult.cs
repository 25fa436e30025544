namespace PartyBuilding.Core.Demo;

/// <summary>What a seed run made.</summary>
/// <param name="Counts">Rows by kind, in Chinese, for the console and the audit event.</param>
public sealed record DemoSeedResult(IReadOnlyList<DemoAccount> Accounts, IReadOnlyDictionary<string, int> Counts);
