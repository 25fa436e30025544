using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Analysis.Publishing;

internal sealed class AnalysisPublicationConfiguration : IEntityTypeConfiguration<AnalysisPublication>
{
    public const int LongestText = 200;
    public const int LongestSnapshot = 200_000;

    public void Configure(EntityTypeBuilder<AnalysisPublication> builder)
    {
        builder.ToTable("AnalysisPublication");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.Title).HasMaxLength(60);
        builder.Property(x => x.Snapshot).HasMaxLength(LongestSnapshot);
        builder.Property(x => x.ProposerName).HasMaxLength(60);
        builder.Property(x => x.ApproverName).HasMaxLength(60);
        builder.Property(x => x.WithdrawnBy).HasMaxLength(60);
        builder.Property(x => x.Purpose).HasMaxLength(LongestText);
        builder.Property(x => x.Reason).HasMaxLength(LongestText);
        builder.HasOne(x => x.Analysis).WithMany().HasForeignKey(x => x.AnalysisId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne<Account>().WithMany().HasForeignKey(x => x.ProposerId);
        builder.HasOne<Account>().WithMany().HasForeignKey(x => x.ApproverId);
        builder.HasIndex(x => new { x.Status, x.ProposedAt });
    }
}
