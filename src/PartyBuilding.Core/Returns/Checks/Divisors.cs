namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Looks for divisions whose divisor can be 0 where no condition before them says that it is not.</summary>
internal static class Divisors
{
    /// <returns>The divisors.</returns>
    public static IEnumerable<FigureNode> Unguarded(Node root) => Walk(root, []);

    private static IEnumerable<FigureNode> Walk(Node node, IReadOnlyCollection<string> guarded) => node switch
    {
        Junction j => Walk(j.Left, guarded).Concat(Walk(j.Right, [.. guarded, .. NotZero(j.Left, j.Word != "或")])),
        Arithmetic { Sign: "÷" } a when a.Right is not NumberFigure && !guarded.Contains(Shape.Of(a.Right))
            => a.Parts.SelectMany(p => Walk(p, guarded)).Append(a.Right),
        _ => node.Parts.SelectMany(p => Walk(p, guarded)),
    };

    /// <summary>What is known not to be 0 once the condition turned out so.</summary>
    private static IEnumerable<string> NotZero(ConditionNode condition, bool outcome) => condition switch
    {
        Opposite o => NotZero(o.Inner, !outcome),
        Junction { Word: "且" } j when outcome => NotZero(j.Left, true).Concat(NotZero(j.Right, true)),
        Junction { Word: "或" } j when !outcome => NotZero(j.Left, false).Concat(NotZero(j.Right, false)),
        Comparison { Right: NumberFigure n } c when Excludes(outcome ? c.Sign : Reversed(c.Sign), n.Number) => [Shape.Of(c.Left)],
        _ => [],
    };

    private static bool Excludes(string sign, decimal bound) => sign switch
    {
        "≠" => bound == 0,
        "=" => bound != 0,
        ">" => bound >= 0,
        "≥" => bound > 0,
        "<" => bound <= 0,
        _ => bound < 0,
    };

    private static string Reversed(string sign) => sign switch
    {
        "=" => "≠",
        "≠" => "=",
        ">" => "≤",
        "≥" => "<",
        "<" => "≥",
        _ => ">",
    };
}
