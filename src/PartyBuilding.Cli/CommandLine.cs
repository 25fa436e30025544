namespace PartyBuilding.Cli;

/// <summary>A verb, plain words after it, and <c>--name value</c> options; <c>--list</c> and the like stand alone.</summary>
internal sealed record CommandLine(string Verb, IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options)
{
    private static readonly string[] Switches = ["list"];

    public bool Has(string name) => Options.ContainsKey(name);

    public string? this[string name] => Options.GetValueOrDefault(name);

    /// <returns>Null when an option lacks its value or comes twice.</returns>
    public static CommandLine? Read(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0)
            return null;
        var words = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(arguments[i]);
                continue;
            }

            var name = arguments[i][2..];
            var value = Switches.Contains(name) ? "" : ++i < arguments.Count ? arguments[i] : null;
            if (value is null || !options.TryAdd(name, value))
                return null;
        }

        return new CommandLine(arguments[0], words, options);
    }
}
