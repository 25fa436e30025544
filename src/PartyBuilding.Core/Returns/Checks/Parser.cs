using System.Globalization;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>
/// Recursive descent. condition = 如果 condition 则 condition | either; either = both {或 both}; both = negation {且 negation};
/// negation = 非 negation | comparison; comparison = sum [= ≠ &lt; ≤ &gt; ≥ sum]; sum = product {+ − product};
/// product = value {× ÷ value}; value = − value | number | reference | function | ( condition );
/// reference = [上期. | 去年同期.] [ [form]. ] (key | 下级和(key)). The whole grammar is in docs/adr/0039.
/// </summary>
internal sealed class Parser(IReadOnlyList<Token> tokens)
{
    private int _next;

    /// <summary>Every figure named, in order of first mention.</summary>
    public List<Cell> Cells { get; } = [];

    /// <summary>Where each is first named, counted from 1.</summary>
    public Dictionary<Cell, int> Places { get; } = [];

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
        var at = Current;
        if (!Take("如果")) return Either();
        var condition = ConditionOf(Any());
        Expect("则");
        return new Junction(at, "如果", condition, ConditionOf(Any()));
    }

    private Node Either()
    {
        var left = Both();
        while (Take("或")) left = new Junction(left.At, "或", ConditionOf(left), ConditionOf(Both()));
        return left;
    }

    private Node Both()
    {
        var left = Negation();
        while (Take("且")) left = new Junction(left.At, "且", ConditionOf(left), ConditionOf(Negation()));
        return left;
    }

    private Node Negation()
    {
        var at = Current;
        return Take("非") ? new Opposite(at, ConditionOf(Negation())) : Comparison();
    }

    private Node Comparison()
    {
        var left = Sum();
        if (Current is not { Kind: TokenKind.Sign, Text: "=" or "≠" or "<" or "≤" or ">" or "≥" } sign) return left;
        _next++;
        return new Comparison(left.At, sign.Text, FigureOf(left), FigureOf(Sum()));
    }

    private Node Sum()
    {
        var left = Product();
        while (Current is { Kind: TokenKind.Sign, Text: "+" or "−" } sign)
        {
            _next++;
            left = new Arithmetic(left.At, sign.Text, FigureOf(left), FigureOf(Product()));
        }

        return left;
    }

    private Node Product()
    {
        var left = Value();
        while (Current is { Kind: TokenKind.Sign, Text: "×" or "÷" } sign)
        {
            _next++;
            left = new Arithmetic(left.At, sign.Text, FigureOf(left), FigureOf(Value()));
        }

        return left;
    }

    private Node Value()
    {
        var token = Current;
        _next++;
        switch (token)
        {
            case { Kind: TokenKind.Number or TokenKind.Percent }:
                return new NumberFigure(token, NumberOf(token));
            case { Kind: TokenKind.Key }:
                return new CellFigure(token, CellOf(token));
            case { Kind: TokenKind.Sign, Text: "−" }:
                return new Altered(token, FigureOf(Value()), v => -v);
            case { Kind: TokenKind.Sign, Text: "(" }:
                var bracketed = Any();
                Expect(")");
                return bracketed;
            case { Kind: TokenKind.Word, Text: "和" or "绝对值" or "下级和" or "都填或都不填" or "只填其一" or "必须为空" or "变动超过" or "同比变动超过" }:
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
            "绝对值" => new Altered(name, FigureOf(Any()), Math.Abs),
            "下级和" => new CellFigure(name, Name(Key() with { Source = name.Source with { IsBelow = true } }, name)),
            "都填或都不填" => FilledOf(name, 2),
            "只填其一" => FilledOf(name, 2),
            "必须为空" => FilledOf(name, 1),
            "变动超过" => ChangeOver(name, PeriodShift.Previous),
            _ => ChangeOver(name, PeriodShift.LastYear),
        };
        Expect(")");
        return result;
    }

    private FigureNode Total(Token name)
    {
        var total = FigureOf(Any());
        while (Take(",")) total = new Arithmetic(name, "+", total, FigureOf(Any()));
        // A sum of one figure is still named by its function.
        return total is Arithmetic ? total : new Altered(name, total, v => v);
    }

    private Filled FilledOf(Token name, int fewest)
    {
        var cells = new List<Cell> { OwnCell() };
        while (cells.Count < fewest || Current.Is(","))
        {
            Expect(",");
            cells.Add(OwnCell());
        }

        return new Filled(name, cells);
    }

    /// <summary>The cell now, and the same cell of the period it is held against.</summary>
    private ChangeOver ChangeOver(Token name, PeriodShift shift)
    {
        var at = Current;
        var now = OwnCell();
        var before = Name(now with { Source = new FigureSource(shift) }, at);
        Expect(",");
        var share = Constant(TokenKind.Percent, "百分数");
        Expect(",");
        return new ChangeOver(name, now, before, share, Constant(TokenKind.Number, "数字"));
    }

    private Cell OwnCell()
    {
        var at = Current;
        return Name(Key(), at);
    }

    private Cell Key()
    {
        if (Current is not { Kind: TokenKind.Key } || Current.Source != default) throw Fault.At(Current.Position, "本期项目", Current.Text);
        return new Cell(tokens[_next++].Text);
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

    private Cell CellOf(Token token) => Name(new Cell(token.Text, token.Source), token);

    private Cell Name(Cell cell, Token at)
    {
        if (Places.TryAdd(cell, at.Position)) Cells.Add(cell);
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
