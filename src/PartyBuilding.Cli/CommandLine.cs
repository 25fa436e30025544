namespace PartyBuilding.Cli;

/// <summary>A verb, plain words after it, and <c>--name value</c> options; <c>--list</c> and the like stand alone.</summary>
internal sealed record CommandLine(string Verb, IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options)
{
    private static readonly string[] Switches = ["list", "force", "help", "arrival", "paper", "all-or-nothing"];

    public bool Has(string name) => Options.ContainsKey(name);

    public string? this[string name] => Options.GetValueOrDefault(name);

    /// <returns>What was read; with <paramref name="problem"/> set when an option lacks its value or comes twice.</returns>
    public static CommandLine Read(IReadOnlyList<string> arguments, out string? problem)
    {
        problem = null;
        var words = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(arguments[i]);
                continue;
            }

            var name = arguments[i][2..];
            // A value may not look like an option: "--out --period" is a forgotten file name, not a file.
            var hasValue = i + 1 < arguments.Count && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal);
            var value = Switches.Contains(name) ? "" : hasValue ? arguments[++i] : null;
            if (value is null)
                problem ??= $"选项 --{name} 后面缺少内容。";
            else if (!options.TryAdd(name, value))
                problem ??= $"选项 --{name} 写了两次。";
        }

        return new CommandLine(words.FirstOrDefault() ?? "", [.. words.Skip(1)], options);
    }
}
