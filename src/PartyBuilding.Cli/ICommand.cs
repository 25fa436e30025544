namespace PartyBuilding.Cli;

/// <summary>One verb of the command line.</summary>
internal interface ICommand
{
    /// <returns>0 done, 1 refused or failed, 2 not understood.</returns>
    Task<int> RunAsync(CommandLine line, Terminal terminal);
}
