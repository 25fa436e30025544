namespace PartyBuilding.Cli;

/// <summary>Where a command writes, and the environment it runs in.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Errors, string Environment);
