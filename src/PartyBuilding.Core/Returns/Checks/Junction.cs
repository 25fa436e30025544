namespace PartyBuilding.Core.Returns.Checks;

/// <summary>
/// Two conditions joined by 且, 或 or 如果…则. The right one is not asked where the left one decides, so that
/// 如果 a ≠ 0 则 … guards a division by a. Missing figures are looked at before, on both sides.
/// </summary>
internal sealed class Junction(Token at, string word, ConditionNode left, ConditionNode right) : ConditionNode(at)
{
    public string Word { get; } = word;

    public ConditionNode Left { get; } = left;

    public ConditionNode Right { get; } = right;

    public override IEnumerable<Node> Parts => [Left, Right];

    public override bool? Holds(FigureSet figures) => (Word, Left.Holds(figures)) switch
    {
        (_, null) => null,
        ("且", false) => false,
        ("或", true) or ("如果", false) => true,
        _ => Right.Holds(figures),
    };
}
