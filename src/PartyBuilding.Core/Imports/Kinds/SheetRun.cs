using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Imports.Kinds;

/// <summary>A sheet that is to be checked or written.</summary>
/// <param name="Map">Column key → place from 0.</param>
/// <param name="Context">Its scope bounds what the sheet may touch.</param>
public sealed record SheetRun(ImportSheet Sheet, IReadOnlyDictionary<string, int> Map, ImportWay Way, CommandContext Context);
