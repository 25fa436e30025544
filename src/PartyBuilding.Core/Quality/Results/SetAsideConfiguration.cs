using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Quality.Runs;

namespace PartyBuilding.Core.Quality.Results;

internal sealed class SetAsideConfiguration : IEntityTypeConfiguration<SetAside>
{
    public void Configure(EntityTypeBuilder<SetAside> builder)
    {
        builder.ToTable("QualitySetAside");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.Fingerprint).HasMaxLength(Quality.Fingerprint.Length);
        // At most one that holds, so that a second click or a second clerk adds nothing.
        builder.HasIndex(x => x.Fingerprint).IsUnique().HasFilter("[TakenBackAt] IS NULL");
        builder.Property(x => x.RuleCode).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Field).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Message).HasMaxLength(QualityFinding.LongestText);
        builder.Property(x => x.Reason).HasMaxLength(SetAside.LongestReason);
        builder.Property(x => x.DecidedBy).HasMaxLength(60);
        builder.Property(x => x.TakenBackBy).HasMaxLength(60);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.OrganisationId);
    }
}
