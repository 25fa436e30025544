using System.Globalization;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>
/// Recursive descent. condition = 如果 condition 则 condition | either; either = both {或 both}; both = negation {且 negation};
/// negation = 非 negation | comparison; comparison = sum [= ≠ &lt; ≤ &gt; ≥ sum]; sum = product {+ − product};
/// product = value {× ÷ value}; value = − value | number | key | 上期.key | function | ( condition ).
/// </summary>
internal sealed class Parser(IReadOnlyList<Token> tokens)
{
    private int _next;

    /// <summary>Every figure named, in order of first mention.</summary>
    public List<Cell> Cells { get; } = [];

    private Token Current => tokens[_next];

    public ConditionNode WholeCondition()
    {
        var node = ConditionOf(Any());
        End();
        return node;
    }

    public FigureNode WholeFigure()
    {
        var node = FigureOf(Any());
        End();
        return node;
    }

    private Node Any()
    {
        if (!Take("如果")) return Either();
        var condition = ConditionOf(Any());
        Expect("则");
        var consequence = ConditionOf(Any());
        return condition.With(consequence, (a, b) => !a || b);
    }

    private Node Either()
    {
        var left = Both();
        while (Take("或")) left = ConditionOf(left).With(ConditionOf(Both()), (a, b) => a || b);
        return left;
    }

    private Node Both()
    {
        var left = Negation();
        while (Take("且")) left = ConditionOf(left).With(ConditionOf(Negation()), (a, b) => a && b);
        return left;
    }

    private Node Negation()
    {
        if (!Take("非")) return Comparison();
        var inner = ConditionOf(Negation());
        return inner with { Holds = f => !inner.Holds(f) };
    }

    private Node Comparison()
    {
        var left = Sum();
        if (Current.Kind != TokenKind.Sign || ComparisonOf(Current.Text) is not { } comparison) return left;
        _next++;
        return FigureOf(left).Compare(FigureOf(Sum()), comparison);
    }

    private static Func<decimal, decimal, bool>? ComparisonOf(string sign) => sign switch
    {
        "=" => (a, b) => a == b,
        "≠" => (a, b) => a != b,
        "<" => (a, b) => a < b,
        "≤" => (a, b) => a <= b,
        ">" => (a, b) => a > b,
        "≥" => (a, b) => a >= b,
        _ => null,
    };

    private Node Sum()
    {
        var left = Product();
        while (true)
        {
            if (Take("+")) left = FigureOf(left).With(FigureOf(Product()), (a, b) => a + b);
            else if (Take("−")) left = FigureOf(left).With(FigureOf(Product()), (a, b) => a - b);
            else return left;
        }
    }

    private Node Product()
    {
        var left = Value();
        while (true)
        {
            if (Take("×")) left = FigureOf(left).With(FigureOf(Value()), (a, b) => a * b);
            else if (Take("÷")) left = FigureOf(left).With(FigureOf(Value()), (a, b) => b == 0 ? null : a / b);
            else return left;
        }
    }

    private Node Value()
    {
        var token = Current;
        _next++;
        switch (token)
        {
            case { Kind: TokenKind.Number or TokenKind.Percent }:
                var number = NumberOf(token);
                return new FigureNode(token, _ => number);
            case { Kind: TokenKind.Key or TokenKind.PreviousKey }:
                var cell = CellOf(token);
                return new FigureNode(token, f => f.Of(cell));
            case { Kind: TokenKind.Sign, Text: "−" }:
                var inner = FigureOf(Value());
                return new FigureNode(token, f => -inner.Value(f));
            case { Kind: TokenKind.Sign, Text: "(" }:
                var bracketed = Any();
                Expect(")");
                return bracketed;
            case { Kind: TokenKind.Word, Text: "和" or "绝对值" or "都填或都不填" or "变动超过" }:
                return Function(token);
            default:
                throw Fault.At(token.Position, "项目、数字、函数或者括号", token.Text);
        }
    }

    private Node Function(Token name)
    {
        Expect("(");
        Node result = name.Text switch
        {
            "和" => Total(name),
            "绝对值" => Absolute(name),
            "都填或都不填" => BothOrNeither(name),
            _ => ChangeOver(name),
        };
        Expect(")");
        return result;
    }

    private FigureNode Total(Token name)
    {
        var total = FigureOf(Any()) with { At = name };
        while (Take(",")) total = total.With(FigureOf(Any()), (a, b) => a + b);
        return total;
    }

    private FigureNode Absolute(Token name)
    {
        var inner = FigureOf(Any());
        return new FigureNode(name, f => inner.Value(f) is { } value ? Math.Abs(value) : null);
    }

    /// <summary>Filled means a figure other than 0. The one function that looks at empty cells too.</summary>
    private ConditionNode BothOrNeither(Token name)
    {
        var first = Key();
        Expect(",");
        var second = Key();
        return new ConditionNode(name, f => (f.Of(first) ?? 0) != 0 == ((f.Of(second) ?? 0) != 0));
    }

    /// <summary>Changed since 上期 by at least the floor and by more than the share of 上期.</summary>
    private ConditionNode ChangeOver(Token name)
    {
        var now = Key();
        var before = now with { IsPrevious = true };
        Name(before);
        Expect(",");
        var share = Constant(TokenKind.Percent, "百分数");
        Expect(",");
        var floor = Constant(TokenKind.Number, "数字");
        return new ConditionNode(name, f =>
        {
            if (f.Of(now) is not { } a || f.Of(before) is not { } b) return null;
            var change = Math.Abs((decimal)a - b);
            return change >= floor && change > share * Math.Abs((decimal)b);
        });
    }

    private Cell Key()
    {
        if (Current.Kind != TokenKind.Key) throw Fault.At(Current.Position, "本期项目", Current.Text);
        return CellOf(tokens[_next++]);
    }

    private decimal Constant(TokenKind kind, string expected)
    {
        if (Current.Kind != kind) throw Fault.At(Current.Position, expected, Current.Text);
        return NumberOf(tokens[_next++]);
    }

    private static decimal NumberOf(Token token)
    {
        if (!decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            throw Fault.At(token.Position, "位数不过多的数字", token.Text);
        return token.Kind == TokenKind.Percent ? value / 100 : value;
    }

    private Cell CellOf(Token token) => Name(new Cell(token.Text, token.Kind == TokenKind.PreviousKey));

    private Cell Name(Cell cell)
    {
        if (!Cells.Contains(cell)) Cells.Add(cell);
        return cell;
    }

    private static FigureNode FigureOf(Node node) => node as FigureNode ?? throw Fault.At(node.At.Position, "数值", node.At.Text);

    private static ConditionNode ConditionOf(Node node) => node as ConditionNode ?? throw Fault.At(node.At.Position, "条件", node.At.Text);

    private bool Take(string text)
    {
        if (!Current.Is(text)) return false;
        _next++;
        return true;
    }

    private void Expect(string text)
    {
        if (!Take(text)) throw Fault.At(Current.Position, $"「{text}」", Current.Text);
    }

    private void End()
    {
        if (Current.Kind != TokenKind.End) throw Fault.At(Current.Position, "运算符或者结尾", Current.Text);
    }
}
