namespace PartyBuilding.Cli;

/// <summary>One verb as the usage text shows it, and what has to be in order before it runs.</summary>
/// <param name="Arguments">What follows the name.</param>
/// <param name="Does">One Chinese sentence.</param>
/// <param name="Options">Names of its options, without the dashes.</param>
internal sealed record Verb(string Name, string Arguments, string Does, params IReadOnlyList<string> Options)
{
    /// <summary>The database must be there and have every migration of this build.</summary>
    public bool NeedsDatabase { get; init; } = true;

    /// <summary>It writes events or opens ID numbers, so that Production's keys must be in order.</summary>
    public bool NeedsKeys { get; init; } = true;

    public string Usage => $"{Name} {Arguments}".TrimEnd();
}
