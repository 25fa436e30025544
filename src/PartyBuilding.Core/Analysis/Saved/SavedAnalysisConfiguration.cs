using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Analysis.Saved;

internal sealed class SavedAnalysisConfiguration : IEntityTypeConfiguration<SavedAnalysis>
{
    public const int LongestName = 60;
    public const int LongestDefinition = 12000;

    public void Configure(EntityTypeBuilder<SavedAnalysis> builder)
    {
        builder.ToTable("SavedAnalysis");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.Name).HasMaxLength(LongestName);
        builder.Property(x => x.OwnerName).HasMaxLength(60);
        builder.Property(x => x.Definition).HasMaxLength(LongestDefinition);
        builder.HasOne<Account>().WithMany().HasForeignKey(x => x.OwnerId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.Shared, x.ClosedAt });
    }
}
