namespace PartyBuilding.Core.Returns.Checks;

/// <param name="Position">Of its first character, counted from 1.</param>
/// <param name="Source">Written before a key or before 下级和.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position, FigureSource Source = default)
{
    public bool Is(string text) => Kind is TokenKind.Word or TokenKind.Sign && Text == text;
}
