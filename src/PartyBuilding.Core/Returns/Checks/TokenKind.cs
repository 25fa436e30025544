namespace PartyBuilding.Core.Returns.Checks;

internal enum TokenKind : byte
{
    Number = 1,
    Percent = 2,

    /// <summary>A key, with or without a source before it.</summary>
    Key = 3,

    /// <summary>且 或 非 如果 则 and the names of functions.</summary>
    Word = 5,

    /// <summary>Operators, brackets and commas, ASCII forms already turned into the printed ones.</summary>
    Sign = 6,
    End = 7,
}
