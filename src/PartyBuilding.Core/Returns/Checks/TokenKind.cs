namespace PartyBuilding.Core.Returns.Checks;

internal enum TokenKind : byte
{
    Number = 1,
    Percent = 2,
    Key = 3,
    PreviousKey = 4,

    /// <summary>且 或 非 如果 则 and the names of functions.</summary>
    Word = 5,

    /// <summary>Operators, brackets and commas, ASCII forms already turned into the printed ones.</summary>
    Sign = 6,
    End = 7,
}
